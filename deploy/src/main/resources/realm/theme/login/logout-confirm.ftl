<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">${msg("logoutConfirmTitle")}
<#elseif section = "form">
<p id="kc-logout-confirm">${msg("candour.out")}</p>
<form class="signinform" action="${url.logoutConfirmAction}" method="post">
<input type="hidden" name="session_code" value="${logoutConfirm.code}">
<button class="btn primary" id="kc-logout" name="confirmLogout" type="submit" autofocus aria-describedby="kc-logout-confirm">${msg("doLogout")}</button>
</form>
<#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
<p><a href="${client.baseUrl}">${msg("candour.back")}</a></p>
</#if>
</#if>
</@layout.registrationLayout>
