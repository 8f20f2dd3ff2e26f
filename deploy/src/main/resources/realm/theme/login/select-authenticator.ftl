<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">${msg("loginChooseAuthenticator")}
<#elseif section = "form">
<form id="kc-select-credential-form" class="signinform" action="${url.loginAction}" method="post">
<#list auth.authenticationSelections as way>
<button class="btn" name="authenticationExecution" value="${way.authExecId}" type="submit">${msg(way.displayName)}</button>
</#list>
</form>
</#if>
</@layout.registrationLayout>
