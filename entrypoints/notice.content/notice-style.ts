/**
 * The whole window, in the top layer, in the colours of Staffroom's own pages; forced colours need nothing said, for what has an
 * outline has a border.
 */
export const noticeStyles = `
dialog, em {
  position: fixed;
  inset: 0;
  box-sizing: border-box;
  width: 100%;
  height: 100%;
  max-width: none;
  max-height: none;
  margin: 0;
  padding: 8vh 20px;
  border: 0;
  overflow: auto;
  overflow-wrap: anywhere;
  overscroll-behavior: contain;
  pointer-events: auto;
  color-scheme: light dark;
  background: light-dark(#f7f7f4, #14191c);
  color: light-dark(#1c262b, #e7ecee);
  font: 18px/1.5 system-ui, sans-serif;
}
form { max-width: 560px; margin: auto; }
h1, p { margin: 0 0 12px; }
h1 { font-size: 26px; line-height: 1.2; }
button, input {
  display: block;
  box-sizing: border-box;
  width: 100%;
  min-height: 48px;
  margin: 12px 0 0;
  padding: 8px 20px;
  border: 1px solid light-dark(#78858c, #7f8d95);
  border-radius: 6px;
  background: light-dark(#fff, #1b2226);
  color: inherit;
  font: inherit;
  user-select: text;
}
.main { background: light-dark(#0f5c66, #79c7d0); color: light-dark(#fff, #0b2226); }
:focus { outline: 3px solid light-dark(#0f5c66, #79c7d0); outline-offset: 3px; }
`;
