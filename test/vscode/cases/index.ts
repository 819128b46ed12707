import './diagnostics';
import './hover';
import './repairs';
import './restart';
