import arrowLeft from 'bootstrap-italia/src/svg/it-arrow-left.svg?raw';
import arrowRight from 'bootstrap-italia/src/svg/it-arrow-right.svg?raw';
import burger from 'bootstrap-italia/src/svg/it-burger.svg?raw';
import calendar from 'bootstrap-italia/src/svg/it-calendar.svg?raw';
import card from 'bootstrap-italia/src/svg/it-card.svg?raw';
import checkCircle from 'bootstrap-italia/src/svg/it-check-circle.svg?raw';
import chevronLeft from 'bootstrap-italia/src/svg/it-chevron-left.svg?raw';
import chevronRight from 'bootstrap-italia/src/svg/it-chevron-right.svg?raw';
import download from 'bootstrap-italia/src/svg/it-download.svg?raw';
import error from 'bootstrap-italia/src/svg/it-error.svg?raw';
import externalLink from 'bootstrap-italia/src/svg/it-external-link.svg?raw';
import file from 'bootstrap-italia/src/svg/it-file.svg?raw';
import files from 'bootstrap-italia/src/svg/it-files.svg?raw';
import folder from 'bootstrap-italia/src/svg/it-folder.svg?raw';
import helpCircle from 'bootstrap-italia/src/svg/it-help-circle.svg?raw';
import horn from 'bootstrap-italia/src/svg/it-horn.svg?raw';
import inbox from 'bootstrap-italia/src/svg/it-inbox.svg?raw';
import infoCircle from 'bootstrap-italia/src/svg/it-info-circle.svg?raw';
import locked from 'bootstrap-italia/src/svg/it-locked.svg?raw';
import logout from 'bootstrap-italia/src/svg/it-logout.svg?raw';
import mail from 'bootstrap-italia/src/svg/it-mail.svg?raw';
import mapMarker from 'bootstrap-italia/src/svg/it-map-marker.svg?raw';
import pencil from 'bootstrap-italia/src/svg/it-pencil.svg?raw';
import print from 'bootstrap-italia/src/svg/it-print.svg?raw';
import search from 'bootstrap-italia/src/svg/it-search.svg?raw';
import telephone from 'bootstrap-italia/src/svg/it-telephone.svg?raw';
import user from 'bootstrap-italia/src/svg/it-user.svg?raw';
import warningCircle from 'bootstrap-italia/src/svg/it-warning-circle.svg?raw';
import clock from 'bootstrap-italia/src/svg/it-clock.svg?raw';

// The package's drawings; the page draws the frame around their strokes.
const strokes = (svg: string) => svg.replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '');

/** The icons of the kit, from Bootstrap Italia's own set. */
export const ICONS = {
  'arrow-left': strokes(arrowLeft),
  'arrow-right': strokes(arrowRight),
  burger: strokes(burger),
  calendar: strokes(calendar),
  card: strokes(card),
  'check-circle': strokes(checkCircle),
  'chevron-left': strokes(chevronLeft),
  'chevron-right': strokes(chevronRight),
  download: strokes(download),
  error: strokes(error),
  'external-link': strokes(externalLink),
  file: strokes(file),
  files: strokes(files),
  folder: strokes(folder),
  'help-circle': strokes(helpCircle),
  horn: strokes(horn),
  inbox: strokes(inbox),
  'info-circle': strokes(infoCircle),
  locked: strokes(locked),
  logout: strokes(logout),
  mail: strokes(mail),
  'map-marker': strokes(mapMarker),
  pencil: strokes(pencil),
  print: strokes(print),
  search: strokes(search),
  telephone: strokes(telephone),
  user: strokes(user),
  'warning-circle': strokes(warningCircle),
  clock: strokes(clock),
} as const;

export type IconName = keyof typeof ICONS;
