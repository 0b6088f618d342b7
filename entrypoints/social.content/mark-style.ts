/**
 * How the marks look. Colours alone tell a mark from an unmarked place (see overlay.ts), in light and
 * dark pages (dark core, white ring, dark rim) and with forced colours. Nothing moves and nothing is printed.
 */
export const markStyles = `
b { position: absolute; width: 1px; height: 1px; visibility: hidden; }
i {
  position: absolute;
  top: -7px;
  left: -7px;
  box-sizing: border-box;
  width: 14px;
  height: 14px;
  border: 2px solid transparent;
  border-radius: 50%;
  outline: 1px solid transparent;
  forced-color-adjust: none;
}
i.on { background: #1f4e79; border-color: #fff; outline-color: #3a3f44; }
i.off { display: none; }
@media (forced-colors: active) {
  i.on { background: Highlight; border-color: Canvas; outline-color: CanvasText; }
}
@media print {
  i { display: none; }
}
`;
