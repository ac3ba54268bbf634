// Makes the server a replica set of one, which retryable writes and majority concern want; says so only when it is primary.
const password = require('fs').readFileSync('/run/secrets/root-password', 'utf8');
db.getSiblingDB('admin').auth('root', password);
try {
  rs.status();
} catch (e) {
  if (e.codeName !== 'NotYetInitialized') {
    throw e;
  }
  rs.initiate({ _id: 'counterpoint', members: [{ _id: 0, host: 'mongo:27017' }] });
}
if (!db.hello().isWritablePrimary) {
  quit(1);
}
