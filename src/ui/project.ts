/**
 * Where the project takes new issues. It is the address in `bugs` of package.json, which a test holds; whoever publishes
 * a build puts their own in both places.
 */
export const NEW_ISSUE = 'https://headwater.example/issues/new';
