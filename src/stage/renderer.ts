let known: boolean | undefined;

/** Says whether drawing by the graphics card is to be had and not merely imitated by the processor. */
export function hasGraphicsCard(): boolean {
  known ??= probe();
  return known;
}

function probe(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!context) return false;
  const name = rendererName(context);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return !/swiftshader|llvmpipe|softpipe|basic render/i.test(name);
}

function rendererName(context: WebGLRenderingContext): string {
  const debug = context.getExtension('WEBGL_debug_renderer_info');
  return String(context.getParameter(debug ? debug.UNMASKED_RENDERER_WEBGL : context.RENDERER));
}
