/* The page's form is sent without waiting for its button. */
document.forms[0].submit();
