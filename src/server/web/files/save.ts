/** Hands the reader a file, as a download. */
export const save = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads it after this; a minute is more than it takes to begin
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
};
