/**
 * What holds for every property that is tried on random cases: one that fails tells its case before jest's
 * patience ends, though there were smaller ones to look for; one that is only slow fails all the same.
 */
import fc from 'fast-check';

fc.configureGlobal({ interruptAfterTimeLimit: 150_000, markInterruptAsFailure: true });
