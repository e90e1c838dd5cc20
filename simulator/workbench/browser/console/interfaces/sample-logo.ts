/** CSS pixels: WeChat advises 300×300 for a logo. */
const SIDE = 300;

/** A logo for those who have none at hand, drawn here. */
export function sampleLogo(): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#c8372d';
  pen.fillRect(0, 0, SIDE, SIDE);
  pen.fillStyle = '#ffffff';
  pen.font = 'bold 160px sans-serif';
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText('券', SIDE / 2, SIDE / 2);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('没能画出样图'))), 'image/png'),
  );
}
