/** Black shapes on white as a data URL for `<image>`; the measures are modules. */
export function pictureOf(width: number, height: number, path: string): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `preserveAspectRatio="none" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${width}v${height}h-${width}z"/><path fill="#000" d="${path}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
