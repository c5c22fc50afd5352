// The same database settings as the portal, so that only what stands above the database differs.
export { default } from '../../../../config/database';
