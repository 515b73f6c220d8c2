/** What the library's build is made by, as one module that a build can run. */
export { completeRole } from '../completeRole';
export { encodeRow, encodeSkills, scoreMarks } from '../indexCodec';
export { scoredJobs } from '../scoredJobs';
