// What a database's refusals mean is known in one place, where the HTTP layer may look as well.
export { isContention, isUniqueViolation } from '../contracts/driver-errors';
