/** US goods on the adopted and suspended list of counter-duties, in EUR bn. */
export const COUNTER_LIST_EUR_BN = 93;
