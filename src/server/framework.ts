// What the build bundles: see scripts/bundle.mjs. fastify, since what it brings for tests (light-my-request, cookie 2) says that it needs
// Node 22, so that yarn 1 would refuse to install fr2en on Node 20; typebox, since 0.2 of its 6 MB are enough.
export { fastify, LogController } from 'fastify';
export { Type } from 'typebox';
