// Run once by the image's own entry point, on an empty data directory: the app's user, who may use one database.
const password = require('fs').readFileSync('/run/secrets/app-password', 'utf8');
db.getSiblingDB('counterpoint').createUser({
  user: 'counterpoint',
  pwd: password,
  roles: [{ role: 'readWrite', db: 'counterpoint' }],
});
