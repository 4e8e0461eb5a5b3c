/** Units of time between two things that happened: "two days after". */
export const SPAN = /^(?:hours?|days?|weeks?|months?|years?)$/u;
