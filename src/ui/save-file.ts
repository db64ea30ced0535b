/** A saved file is kept in memory for so long, in milliseconds: the browser reads it only after the click. */
const RELEASE_MS = 10_000;

/** Lets the browser save a file where the reader keeps their downloads, soon after a click of theirs. */
export function saveFile(name: string, mediaType: string, pieces: readonly BlobPart[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...pieces], { type: mediaType }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), RELEASE_MS);
}
