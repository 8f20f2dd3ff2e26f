package candour.web.signin;

import candour.identity.Assurance;
import candour.identity.Person;
import candour.identity.SignedIn;
import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.PushedAuthorizationRequest;
import com.nimbusds.oauth2.sdk.PushedAuthorizationResponse;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.OIDCClaimsRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.ClaimRequirement;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSetRequest;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderConfigurationRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that is said to the sign-in provider, and all that is believed of its answers. */
@ApplicationScoped
class Provider {
    /** What a look at a session's tokens says. */
    enum Freshness {
        FRESH,
        OVER,
        PROVIDER_AWAY
    }

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 5_000;
    private static final Duration KEYS_OUTLIVE_OUTAGE = Duration.ofDays(1);
    private static final Duration BEFORE_EXPIRY = Duration.ofSeconds(15);
    /** How long an answer lets us believe that the next request will be answered too. */
    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private static final Duration GRACE = Duration.ofMinutes(2);

    /** What the provider says of itself, with the checks made from it. */
    private record Known(OIDCProviderMetadata says, IDTokenValidator idTokens, LogoutTokenValidator logoutTokens) {}

    private final SignInSettings settings;

    private volatile @Nullable Known known;
    private volatile Instant answered = Instant.EPOCH;

    @Inject
    Provider(SignInSettings settings) {
        this.settings = settings;
    }

    /** Asked when first needed, so that this application starts, and recovers, while the provider is away. */
    private Known known() throws ProviderAway {
        Known now = known;
        if (now == null) {
            now = discover();
            known = now;
        }
        return now;
    }

    private void requireAnswering() throws ProviderAway {
        known();
        if (answered.plus(BELIEVED).isAfter(Instant.now())) {
            return;
        }
        var address = URI.create(settings.issuer() + OIDCProviderConfigurationRequest.OPENID_PROVIDER_WELL_KNOWN_PATH);
        try {
            int status = patient(new HTTPRequest(HTTPRequest.Method.GET, address))
                    .send()
                    .getStatusCode();
            if (status != HTTPResponse.SC_OK) {
                throw new ProviderAway("it answers " + status);
            }
            answered = Instant.now();
        } catch (IOException e) {
            throw new ProviderAway("it doesn't answer", e);
        }
    }

    private Known discover() throws ProviderAway {
        try {
            var says = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), CONNECT_MILLIS, READ_MILLIS);
            var keys = JWKSourceBuilder.<SecurityContext>create(
                            says.getJWKSetURI().toURL())
                    .retrying(true)
                    .outageTolerant(KEYS_OUTLIVE_OUTAGE.toMillis())
                    .build();
            var signed = new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys);
            return new Known(
                    says,
                    new IDTokenValidator(says.getIssuer(), client(), signed, null),
                    new LogoutTokenValidator(says.getIssuer(), client(), true, signed, null));
        } catch (GeneralException | MalformedURLException e) {
            throw new ProviderAway("its description can't be read", e);
        } catch (IOException e) {
            throw new ProviderAway("it doesn't answer", e);
        }
    }

    /** Where the browser is sent to sign in; not where nobody answers. */
    URI signIn(Attempt attempt) throws ProviderAway {
        return begin(asked(attempt).acrValues(List.of(new ACR(Assurance.ACR_OF_OWN_FACTOR))));
    }

    /**
     * Where the browser is sent to set up a passkey. The provider refuses whoever hasn't shown a second factor of its own
     * lately, an agency's included: one factor more is worth as much as what guards it.
     */
    URI setUpPasskey(Attempt attempt) throws ProviderAway {
        var ownFactor = new ClaimsSetRequest.Entry("acr")
                .withClaimRequirement(ClaimRequirement.ESSENTIAL)
                .withValues(List.of(Assurance.ACR_OF_OWN_FACTOR));
        return begin(asked(attempt)
                .claims(new OIDCClaimsRequest().withIDTokenClaimsRequest(new ClaimsSetRequest().add(ownFactor)))
                .customParameter("kc_action", "webauthn-register"));
    }

    private AuthenticationRequest.Builder asked(Attempt attempt) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile"), client(), settings.callback())
                .state(attempt.state())
                .nonce(attempt.nonce())
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256);
    }

    /** Tells the provider what is asked for, behind the browser's back, so that no browser asks for anything else. */
    private URI begin(AuthenticationRequest.Builder asked) throws ProviderAway {
        requireAnswering();
        try {
            var pushed = new PushedAuthorizationRequest(
                    known().says.getPushedAuthorizationRequestEndpointURI(), secret(), asked.build());
            var response = PushedAuthorizationResponse.parse(
                    patient(pushed.toHTTPRequest()).send());
            if (!response.indicatesSuccess()) {
                throw new ProviderAway("it takes no request, but says "
                        + response.toErrorResponse().getErrorObject().getCode());
            }
            return new AuthorizationRequest.Builder(response.toSuccessResponse().getRequestURI(), client())
                    .endpointURI(known().says.getAuthorizationEndpointURI())
                    .build()
                    .toURI();
        } catch (ParseException e) {
            throw new ProviderAway("its answer to a request can't be understood", e);
        } catch (IOException e) {
            throw new ProviderAway("its endpoint for requests doesn't answer", e);
        }
    }

    /**
     * Trades the answer that the browser brought for a session, everything checked: state, issuer, code with its
     * verifier, the ID token's signature, audience, times and nonce, the access token's hash, the second factor.
     */
    BrowserSession redeem(URI answer, Attempt attempt) throws SignInRefused, ProviderAway {
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(answer);
            if (!attempt.state().equals(response.getState())) {
                throw new SignInRefused("the state of another attempt");
            }
            if (response.getIssuer() != null
                    && !response.getIssuer().equals(known().says.getIssuer())) {
                throw new SignInRefused("the answer of another issuer");
            }
            if (!response.indicatesSuccess()) {
                throw new SignInRefused("the provider says "
                        + response.toErrorResponse().getErrorObject().getCode());
            }
            var code = response.toSuccessResponse().getAuthorizationCode();
            OIDCTokens tokens = send(new AuthorizationCodeGrant(code, settings.callback(), attempt.verifier()));
            JWT idToken = tokens.getIDToken();
            IDTokenClaimsSet claims = known().idTokens.validate(idToken, attempt.nonce());
            if (claims.getAccessTokenHash() != null) {
                AccessTokenValidator.validate(
                        tokens.getAccessToken(),
                        (JWSAlgorithm) idToken.getHeader().getAlgorithm(),
                        claims.getAccessTokenHash());
            }
            return session(claims, kept(tokens, idToken), attempt);
        } catch (KeySourceException e) {
            throw new ProviderAway("its keys can't be had", e);
        } catch (ParseException | BadJOSEException | JOSEException | InvalidHashException e) {
            throw new SignInRefused("the answer can't be trusted", e);
        }
    }

    private static BrowserSession session(IDTokenClaimsSet claims, BrowserSession.Tokens tokens, Attempt attempt)
            throws SignInRefused {
        var assurance = Assurance.of(claims::getClaim);
        if (assurance.level() < Assurance.TWO_FACTORS) {
            throw new SignInRefused("no second factor");
        }
        if (attempt.stepUp() && !assurance.isFreshAt(Instant.now())) {
            throw new SignInRefused("no fresh second factor");
        }
        String subject = claims.getSubject().getValue();
        String name = Optional.ofNullable(claims.getStringClaim("name")).orElse(subject);
        return new BrowserSession(
                new SignedIn(new Person(claims.getIssuer().getValue(), subject), name, false, assurance), tokens);
    }

    /**
     * Renews the tokens when they are about to expire. Of the calls that come at the same time one renews, the others
     * wait for it.
     */
    Freshness freshness(BrowserSession session) {
        if (session.isEnded()) {
            return Freshness.OVER;
        }
        if (isGoodAt(session, Instant.now().plus(BEFORE_EXPIRY))) {
            return Freshness.FRESH;
        }
        session.refreshing().lock();
        try {
            if (session.isEnded()) {
                return Freshness.OVER;
            }
            return isGoodAt(session, Instant.now().plus(BEFORE_EXPIRY)) ? Freshness.FRESH : refresh(session);
        } finally {
            session.refreshing().unlock();
        }
    }

    private Freshness refresh(BrowserSession session) {
        var old = session.tokens();
        if (old.refreshToken() == null) {
            return Freshness.OVER;
        }
        try {
            OIDCTokens tokens = send(new RefreshTokenGrant(old.refreshToken()));
            JWT idToken = Optional.ofNullable(tokens.getIDToken()).orElse(old.idToken());
            if (tokens.getIDToken() != null) {
                var claims = known().idTokens.validate(tokens.getIDToken(), null);
                if (!session.person()
                        .person()
                        .subject()
                        .equals(claims.getSubject().getValue())) {
                    return Freshness.OVER;
                }
            }
            session.renew(kept(tokens, idToken));
            return Freshness.FRESH;
        } catch (KeySourceException | ProviderAway away) {
            return isGoodAt(session, Instant.now().minus(GRACE)) ? Freshness.FRESH : Freshness.PROVIDER_AWAY;
        } catch (SignInRefused | BadJOSEException | JOSEException over) {
            return Freshness.OVER;
        }
    }

    private static boolean isGoodAt(BrowserSession session, Instant moment) {
        return moment.isBefore(session.tokens().expires());
    }

    private static BrowserSession.Tokens kept(OIDCTokens tokens, JWT idToken) {
        return new BrowserSession.Tokens(
                idToken,
                tokens.getRefreshToken(),
                Instant.now().plusSeconds(tokens.getAccessToken().getLifetime()));
    }

    private OIDCTokens send(AuthorizationGrant grant) throws SignInRefused, ProviderAway {
        try {
            var request = new TokenRequest.Builder(known().says.getTokenEndpointURI(), secret(), grant)
                    .build()
                    .toHTTPRequest();
            var response = OIDCTokenResponseParser.parse(patient(request).send());
            if (response.indicatesSuccess()) {
                return ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
            }
            var error = response.toErrorResponse().getErrorObject();
            if (OAuth2Error.INVALID_GRANT.equals(error)) {
                throw new SignInRefused("the grant is not good any more");
            }
            throw new ProviderAway("its token endpoint says " + error.getCode());
        } catch (ParseException e) {
            throw new ProviderAway("its token endpoint can't be understood", e);
        } catch (IOException e) {
            throw new ProviderAway("its token endpoint doesn't answer", e);
        }
    }

    private static HTTPRequest patient(HTTPRequest request) {
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        return request;
    }

    /** Where the browser is sent to end the provider's session too, and to come back from. */
    URI signOut(BrowserSession session) throws ProviderAway {
        return new LogoutRequest(
                        known().says.getEndSessionEndpointURI(),
                        session.tokens().idToken(),
                        settings.signedOut(),
                        new State())
                .toURI();
    }

    /** Ends the provider's session without the browser: single sign-on would let the next passer-by in. */
    void endSession(BrowserSession session) throws ProviderAway {
        var refreshToken = session.tokens().refreshToken();
        if (refreshToken == null) {
            return;
        }
        var request = new HTTPRequest(HTTPRequest.Method.POST, known().says.getEndSessionEndpointURI());
        secret().applyTo(request);
        request.setEntityContentType(ContentType.APPLICATION_URLENCODED);
        request.setBody("refresh_token=" + refreshToken.getValue());
        try {
            patient(request).send();
        } catch (IOException e) {
            throw new ProviderAway("its end of sessions doesn't answer", e);
        }
    }

    /** The provider's word that a session ended, its signature, type, audience and event checked. */
    LogoutTokenClaimsSet logoutToken(String token) throws SignInRefused, ProviderAway {
        try {
            return known().logoutTokens.validate(JWTParser.parse(token));
        } catch (KeySourceException e) {
            throw new ProviderAway("its keys can't be had", e);
        } catch (java.text.ParseException | BadJOSEException | JOSEException e) {
            throw new SignInRefused("no logout token of the provider", e);
        }
    }

    private ClientID client() {
        return new ClientID(settings.client());
    }

    private ClientSecretBasic secret() {
        return new ClientSecretBasic(client(), new Secret(settings.secret()));
    }
}
