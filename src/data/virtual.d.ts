declare module 'virtual:role-index' {
  const rows: import('./indexCodec').IndexRow[];
  export default rows;
}

declare module 'virtual:role-skills' {
  /** In the order of the index. */
  const skills: string[];
  export default skills;
}

declare module 'virtual:role-names' {
  const rows: import('./indexCodec').NamesRow[];
  export default rows;
}

declare module 'virtual:role-tasks' {
  const rows: [id: string, tasks: string][];
  export default rows;
}

declare module 'virtual:score-marks' {
  const marks: import('./indexCodec').ScoreMarks;
  export default marks;
}

declare module 'virtual:scored-jobs' {
  const jobs: import('./scoredJobs').ScoredJobs;
  export default jobs;
}
