<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=messagesPerField?? && !messagesPerField.existsError('totp','userLabel') && message?? && message.type = 'error'; section>
<#if section = "header">${msg("loginTotpTitle")}
<#elseif section = "form">
<p>${msg("candour.app.intro")}</p>
<ol>
<li>${msg("candour.app.add")}</li>
<li>${msg("candour.app.scan")}
<img class="qr" id="kc-totp-secret-qr-code" src="data:image/png;base64,${totp.totpSecretQrCode}" width="208" height="208" alt="${msg("candour.app.picture")}">
<p>${msg("candour.app.key")}<br><code class="key" id="kc-totp-secret-key">${totp.totpSecretEncoded}</code></p>
<p class="hint">${msg("candour.app.kind", totp.policy.digits, totp.policy.period)}</p></li>
<li>${msg("candour.app.enter")}</li>
</ol>
<form id="kc-totp-settings-form" class="signinform" action="${url.loginAction}" method="post">
<input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
<div class="field">
<label class="lbl" for="totp">${msg("candour.otp.label")}</label>
<span class="hint" id="totp-hint">${msg("candour.otp.hint")}</span>
<#if messagesPerField.existsError('totp')><p class="fault" id="totp-fault">${kcSanitize(messagesPerField.getFirstError('totp'))?no_esc}</p></#if>
<input class="input" id="totp" name="totp" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="8"<#if messagesPerField.existsError('totp')> autofocus aria-invalid="true"</#if>
 aria-describedby="totp-hint<#if messagesPerField.existsError('totp')> totp-fault</#if>">
</div>
<div class="field">
<label class="lbl" for="userLabel">${msg("candour.app.name")}</label>
<span class="hint" id="name-hint"><#if totp.otpCredentials?size gte 1>${msg("candour.app.name.needed")}<#else>${msg("candour.app.name.hint")}</#if></span>
<#if messagesPerField.existsError('userLabel')><p class="fault" id="name-fault">${kcSanitize(messagesPerField.getFirstError('userLabel'))?no_esc}</p></#if>
<input class="input" id="userLabel" name="userLabel" type="text" autocomplete="off" maxlength="60"<#if messagesPerField.existsError('userLabel')> autofocus aria-invalid="true"</#if>
 aria-describedby="name-hint<#if messagesPerField.existsError('userLabel')> name-fault</#if>">
</div>
<button class="btn primary" id="saveTOTPBtn" type="submit">${msg("candour.app.go")}</button>
<#if isAppInitiatedAction??><button class="btn" id="cancelTOTPBtn" name="cancel-aia" value="true" type="submit">${msg("candour.cancel")}</button></#if>
</form>
</#if>
</@layout.registrationLayout>
