import './diagnostics';
import './hover';
import './repairs';
import './settings';
import './explanation';
import './catalogue';
import './restart';
