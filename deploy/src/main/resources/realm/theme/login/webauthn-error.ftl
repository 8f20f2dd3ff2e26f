<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">${msg("webauthn-error-title")}
<#elseif section = "form">
<form id="kc-error-credential-form" class="signinform" action="${url.loginAction}" method="post">
<input type="hidden" id="executionValue" name="authenticationExecution" value="${execution!''}">
<input type="hidden" id="isSetRetry" name="isSetRetry" value="retry">
<button class="btn primary" id="kc-try-again" type="submit" autofocus>${msg("candour.again")}</button>
</form>
<#if isAppInitiatedAction??>
<form class="signinform" action="${url.loginAction}" method="post">
<button class="btn" id="cancelWebAuthnAIA" name="cancel-aia" value="true" type="submit">${msg("candour.cancel")}</button>
</form>
</#if>
</#if>
</@layout.registrationLayout>
