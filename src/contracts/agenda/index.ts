export { customerAgendaContract } from './customers';
export { agendaFeedsContract } from './feeds';
