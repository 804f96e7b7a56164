/** What is left to do for the tutor, as remarks of points say it. */
export const TO_SHORTEN = 'TODO: shorten this point';
export const TO_STATE = 'TODO: say as a statement what is asked here';
export const TO_ACT = 'TODO: say what should be done, and by whom';
