export type { Kernel } from './contract';
export type { KernelPlayer } from './kernel-player';
export { kernelStage } from './kernel-stage';
export type { KernelStage } from './kernel-stage';
export { isFor, kernelAtHand, provideKernel } from './open-kernel';
