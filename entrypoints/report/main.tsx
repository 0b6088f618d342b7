import '../../assets/styles/base.css';
import { render } from 'preact';

render(<main>Staffroom</main>, document.getElementById('root')!);
