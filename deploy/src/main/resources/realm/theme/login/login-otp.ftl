<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','password'); section>
<#if section = "header">${msg("candour.otp")}
<#elseif section = "form">
<form id="kc-otp-login-form" class="signinform" action="${url.loginAction}" method="post">
<#if otpLogin.userOtpCredentials?size gt 1>
<fieldset class="field">
<legend class="lbl">${msg("candour.otp.which")}</legend>
<#list otpLogin.userOtpCredentials as one>
<p><input type="radio" id="kc-otp-credential-${one?index}" name="selectedCredentialId" value="${one.id}"<#if one.id == otpLogin.selectedCredentialId> checked</#if>>
<label for="kc-otp-credential-${one?index}">${one.userLabel}</label></p>
</#list>
</fieldset>
</#if>
<div class="field">
<label class="lbl" for="otp">${msg("candour.otp.label")}</label>
<span class="hint" id="otp-hint">${msg("candour.otp.hint")}</span>
<#if messagesPerField.existsError('totp','password')><p class="fault" id="otp-fault">${kcSanitize(messagesPerField.getFirstError('totp','password'))?no_esc}</p></#if>
<input class="input" id="otp" name="otp" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="8" autofocus
 aria-describedby="otp-hint<#if messagesPerField.existsError('totp','password')> otp-fault</#if>"<#if messagesPerField.existsError('totp','password')> aria-invalid="true"</#if>>
</div>
<button class="btn primary" id="kc-login" name="login" type="submit">${msg("candour.otp.go")}</button>
</form>
</#if>
</@layout.registrationLayout>
