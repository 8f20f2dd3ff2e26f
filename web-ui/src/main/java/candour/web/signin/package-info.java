/**
 * How people sign in: OpenID Connect with the installation's one provider, tokens kept on this server, one cookie in the
 * browser. Bearer tokens of the API are checked by the server's MicroProfile JWT.
 */
@NullMarked
package candour.web.signin;

import org.jspecify.annotations.NullMarked;
