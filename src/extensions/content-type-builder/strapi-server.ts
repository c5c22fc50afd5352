import { withoutContentApi } from '../../http/without-content-api';

export default withoutContentApi;
