<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">${msg("pageExpiredTitle")}
<#elseif section = "form">
<p>${msg("candour.expired")}</p>
<p><a class="btn primary" id="loginContinueLink" href="${url.loginAction}">${msg("candour.expired.go.on")}</a></p>
<p><a id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("candour.expired.begin.again")}</a></p>
</#if>
</@layout.registrationLayout>
