/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Whether a relative path with forward slashes stays inside its folder, on every system. */
export function isSafePath(path: string): boolean {
  return path.length <= 400 && path.split('/').every(isSafeName);
}

function isSafeName(name: string): boolean {
  return (
    name !== '' &&
    name !== '.' &&
    name !== '..' &&
    !/[\\:*?"<>|\u0000-\u001F]/.test(name) &&
    !/[. ]$/.test(name) &&
    !DEVICE_NAME.test(name)
  );
}
