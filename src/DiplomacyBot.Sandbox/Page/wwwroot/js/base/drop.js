// Files by drag and drop and by paste. While a dialog is open the files are the dialog's.

export function dropsOn(target, onFiles) {
  const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");
  target.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    document.documentElement.classList.add("dragging");
  });
  target.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) document.documentElement.classList.remove("dragging");
  });
  target.addEventListener("drop", (event) => {
    document.documentElement.classList.remove("dragging");
    if (!carriesFiles(event) || event.defaultPrevented) return;
    event.preventDefault();
    if (target === document && document.querySelector("dialog[open]") !== null) return;
    onFiles([...event.dataTransfer.files]);
  });
}

export function pastesIn(target, onFiles) {
  target.addEventListener("paste", (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  });
}
