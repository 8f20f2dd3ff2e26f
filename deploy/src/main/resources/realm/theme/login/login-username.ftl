<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
<#if section = "header">${msg("candour.who")}
<#elseif section = "form">
<form id="kc-form-login" class="signinform" action="${url.loginAction}" method="post">

<div class="field">
<label class="lbl" for="username">${msg("candour.username.label")}</label>
<span class="hint" id="username-hint">${msg("candour.username.hint")}</span>
<#if messagesPerField.existsError('username')><p class="fault" id="username-fault">${kcSanitize(messagesPerField.getFirstError('username'))?no_esc}</p></#if>
<input class="input" id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" value="${(login.username!'')}" autofocus
 aria-describedby="username-hint<#if messagesPerField.existsError('username')> username-fault</#if>"<#if messagesPerField.existsError('username')> aria-invalid="true"</#if>>
</div>
<button class="btn primary" id="kc-login" name="login" type="submit">${msg("candour.who.go")}</button>
</form>
</#if>
</@layout.registrationLayout>
