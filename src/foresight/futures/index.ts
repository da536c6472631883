export { openFutures, openFuturesBy, openJointFutures } from './open-futures';
export type { JointFuture, JointFutures } from './open-futures';
export type { Asker, FuturesParts } from './room';
export type { Luck } from './luck';
