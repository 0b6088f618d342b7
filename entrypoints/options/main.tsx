import '../../assets/styles/options.css';
import { render } from 'preact';

render(<main>Staffroom</main>, document.getElementById('root')!);
