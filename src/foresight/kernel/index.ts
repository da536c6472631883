export type { Kernel } from './contract';
export type { KernelPlayer } from './kernel-player';
export { kernelAtHand, provideKernel } from './open-kernel';
