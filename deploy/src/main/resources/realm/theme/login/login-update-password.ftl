<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm') && message?? && message.type = 'error'; section>
<#if section = "header">${msg("updatePasswordTitle")}
<#elseif section = "form">
<form id="kc-passwd-update-form" class="signinform" action="${url.loginAction}" method="post">
<div class="field">
<label class="lbl" for="password-new">${msg("candour.new.password")}</label>
<span class="hint" id="new-hint">${msg("candour.new.password.hint")}</span>
<#if messagesPerField.existsError('password')><p class="fault" id="new-fault">${kcSanitize(messagesPerField.getFirstError('password'))?no_esc}</p></#if>
<input class="input" id="password-new" name="password-new" type="password" autocomplete="new-password"<#if !messagesPerField.existsError('password-confirm')> autofocus</#if>
 aria-describedby="new-hint<#if messagesPerField.existsError('password')> new-fault</#if>"<#if messagesPerField.existsError('password')> aria-invalid="true"</#if>>
</div>
<div class="field">
<label class="lbl" for="password-confirm">${msg("candour.new.password.again")}</label>
<#if messagesPerField.existsError('password-confirm')><p class="fault" id="again-fault">${kcSanitize(messagesPerField.getFirstError('password-confirm'))?no_esc}</p></#if>
<input class="input" id="password-confirm" name="password-confirm" type="password" autocomplete="new-password"<#if messagesPerField.existsError('password-confirm')> autofocus aria-invalid="true" aria-describedby="again-fault"</#if>>
</div>
<button class="btn primary" id="kc-save" name="login" type="submit">${msg("candour.new.password.go")}</button>
<#if isAppInitiatedAction??><button class="btn" name="cancel-aia" value="true" type="submit">${msg("candour.cancel")}</button></#if>
</form>
</#if>
</@layout.registrationLayout>
