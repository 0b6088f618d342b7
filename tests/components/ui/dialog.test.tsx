// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Dialog } from '../../../components/ui/Dialog.tsx';

test('closing it by Escape is passed on; the late word of an earlier closing does not shut one that is open again', () => {
  const onClose = vi.fn();
  render(
    <Dialog open title="Sure?" onClose={onClose} actions={<button type="button">No</button>}>
      <p>Really?</p>
    </Dialog>,
  );
  const dialog = screen.getByRole<HTMLDialogElement>('dialog');
  expect(dialog.open).toBe(true);
  dialog.dispatchEvent(new Event('close'));
  expect(onClose).not.toHaveBeenCalled();
  dialog.removeAttribute('open');
  dialog.dispatchEvent(new Event('close'));
  expect(onClose).toHaveBeenCalledOnce();
});
