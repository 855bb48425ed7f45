// The kernels: loops over memory that JavaScript lays out. AssemblyScript, compiled by `npm run build`.
export { attend, keep } from './attention';
export { best } from './best';
export { swish } from './exponential';
export { addAndNorm, embed } from './layers';
export { turn } from './moves';
export { listed, product, scale } from './product';
export { quantize, quantizeBytes } from './quantize';

/** The first byte that the kernels leave free. */
export function start(): usize {
  return __heap_base;
}
