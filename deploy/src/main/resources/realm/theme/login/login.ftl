<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password'); section>
<#if section = "header">${msg("candour.password")}
<#elseif section = "form">
<form id="kc-form-login" class="signinform" action="${url.loginAction}" method="post">
<#if !usernameHidden??>
<div class="field">
<label class="lbl" for="username">${msg("candour.username.label")}</label>
<input class="input" id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" value="${(login.username!'')}">
</div>
</#if>

<div class="field">
<label class="lbl" for="password">${msg("candour.password.label")}</label>
<span class="hint" id="password-hint">${msg("candour.password.hint")}</span>
<#if messagesPerField.existsError('username','password')><p class="fault" id="password-fault">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</p></#if>
<input class="input" id="password" name="password" type="password" autocomplete="current-password" autofocus
 aria-describedby="password-hint<#if messagesPerField.existsError('username','password')> password-fault</#if>"<#if messagesPerField.existsError('username','password')> aria-invalid="true"</#if>>
</div>
<button class="btn primary" id="kc-login" name="login" type="submit">${msg("candour.password.go")}</button>
</form>
</#if>
</@layout.registrationLayout>
