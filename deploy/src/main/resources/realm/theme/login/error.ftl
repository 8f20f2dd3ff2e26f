<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">${msg("errorTitle")}
<#elseif section = "form">
<p id="kc-error-message" role="alert">${kcSanitize(message.summary)?no_esc}</p>
<#if !skipLink?? && (client.baseUrl)?has_content>
<p><a class="btn primary" id="backToApplication" href="${client.baseUrl}">${msg("candour.back")}</a></p>
</#if>
</#if>
</@layout.registrationLayout>
