/** Hands a file to the browser's downloads, without a permission and without a request. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun when the click returns; Firefox reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
