/** The door to the questions that one can ask of the graph; each is pure, and answers in the browser as it does in the build. */

export { type Attendance, attendanceOf, type Presence, type PresenceWord } from './attendance.ts';
export { type Chain, type ChainLink, chainOf, textRelations } from './chain.ts';
export { type Compared, type ComparedVotes, comparison, type Comparison } from './comparison.ts';
export { type Arc, compareDays, type EdgeFilter, indexGraph, type QueryEdge, type QueryGraph, type QueryNode, shownUnasked, type Vertex } from './graph.ts';
export { type LinkGroup, linksOf } from './links.ts';
export { neighboursWithin } from './neighbours.ts';
export { pathInTime, type TimedHop } from './path-in-time.ts';
export { type Hop, type Path, type ShortestPaths, shortestPaths } from './paths.ts';
export { joins, type Occasion, projection, type SharedPair } from './projection.ts';
export { provisionsByTopic, type TopicProvision } from './provisions.ts';
export { certainties, type Certainty, holdsIn, holdsOn, type Standing, stateAt } from './state.ts';
