<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">${msg("candour.otp")}
<#elseif section = "form">
<p id="passkey-hint">${msg("candour.passkey.use.hint")}</p>
<#if authenticators?? && authenticators.authenticators?size gt 1>
<ul class="plainlist"><#list authenticators.authenticators as passkey><li>${passkey.label}</li></#list></ul>
</#if>
<form id="webauth" action="${url.loginAction}" method="post">
<#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"] as carried>
<input type="hidden" id="${carried}" name="${carried}">
</#list>
</form>
<form id="authn_select" class="signinform">
<#if authenticators??><#list authenticators.authenticators as passkey>
<input type="hidden" name="authn_use_chk" value="${passkey.credentialId}">
</#list></#if>
<button class="btn primary" id="authenticateWebAuthnButton" type="submit" disabled aria-describedby="passkey-hint">${msg("candour.passkey.use")}</button>
</form>
<script type="module">
<#outputformat "JavaScript">
import { authenticateByWebAuthn } from "${url.resourcesPath}/js/webauthnAuthenticate.js";
document.getElementById("authn_select").addEventListener("submit", event => {
    event.preventDefault();
    authenticateByWebAuthn({
        isUserIdentified: ${isUserIdentified},
        challenge: ${challenge?c},
        userVerification: ${userVerification?c},
        rpId: ${rpId?c},
        createTimeout: ${createTimeout?c},
        errmsg: ${msg("webauthn-unsupported-browser-text")?c}
    });
});
const use = document.getElementById("authenticateWebAuthnButton");
use.disabled = false;
use.focus();
</#outputformat>
</script>
</#if>
</@layout.registrationLayout>
