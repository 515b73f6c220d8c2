/** What the virtual modules of the library are made by, as one module that a build can run. */
export { encodeRow, scoreMarks } from '../indexCodec';
export { scoredJobs } from '../scoredJobs';
