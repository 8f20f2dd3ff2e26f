<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=message?? && message.type = 'error'; section>
<#if section = "header">${msg("webauthn-registration-title")}
<#elseif section = "form">
<p>${msg("candour.passkey.intro")}</p>
<form id="register" class="signinform" action="${url.loginAction}" method="post">
<#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "authenticatorLabel", "transports", "authenticatorAttachment", "error"] as carried>
<input type="hidden" id="${carried}" name="${carried}">
</#list>
<div class="field">
<label class="lbl" for="passkey-name">${msg("candour.passkey.name")}</label>
<span class="hint" id="passkey-name-hint">${msg("candour.passkey.name.hint")}</span>
<input class="input" id="passkey-name" type="text" autocomplete="off" maxlength="60" autofocus aria-describedby="passkey-name-hint">
</div>
<button class="btn primary" id="registerWebAuthn" type="submit" disabled>${msg("candour.passkey.set.up")}</button>
</form>
<#if !isSetRetry?has_content && isAppInitiatedAction?has_content>
<form class="signinform" action="${url.loginAction}" method="post">
<button class="btn" id="cancelWebAuthnAIA" name="cancel-aia" value="true" type="submit">${msg("candour.cancel")}</button>
</form>
</#if>
<script type="module">
<#outputformat "JavaScript">
import { registerByWebAuthn } from "${url.resourcesPath}/js/webauthnRegister.js";
const form = document.getElementById("register");
const name = document.getElementById("passkey-name");
window.prompt = (asked, otherwise) => name.value.trim() || otherwise;
form.addEventListener("submit", event => {
    event.preventDefault();
    registerByWebAuthn({
        challenge: ${challenge?c},
        userid: ${userid?c},
        username: ${username?c},
        signatureAlgorithms: [<#list signatureAlgorithms as algorithm>${algorithm?c},</#list>],
        rpEntityName: ${rpEntityName?c},
        rpId: ${rpId?c},
        attestationConveyancePreference: ${attestationConveyancePreference?c},
        authenticatorAttachment: ${authenticatorAttachment?c},
        requireResidentKey: ${requireResidentKey?c},
        residentKey: ${residentKey?c},
        userVerificationRequirement: ${userVerificationRequirement?c},
        createTimeout: ${createTimeout?c},
        excludeCredentialIds: ${excludeCredentialIds?c},
        initLabel: ${msg("candour.passkey.name.otherwise")?c},
        initLabelPrompt: "",
        errmsg: ${msg("webauthn-unsupported-browser-text")?c}
    });
}, { once: true });
document.getElementById("registerWebAuthn").disabled = false;
</#outputformat>
</script>
</#if>
</@layout.registrationLayout>
