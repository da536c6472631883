export type { Kernel } from './contract';
export type { KernelPlayer } from './kernel-player';
