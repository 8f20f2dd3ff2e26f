<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header"><#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("candour.info")}</#if>
<#elseif section = "form">
<p id="kc-info-message" role="status">${kcSanitize(message.summary)?no_esc}<#if requiredActions??><#list requiredActions as action> ${kcSanitize(msg("requiredAction.${action}"))?no_esc}<#sep>,</#list></#if></p>
<#if !skipLink??>
<#if pageRedirectUri?has_content><p><a class="btn primary" href="${pageRedirectUri}">${msg("candour.back")}</a></p>
<#elseif actionUri?has_content><p><a class="btn primary" href="${actionUri}">${msg("candour.otp.go")}</a></p>
<#elseif (client.baseUrl)?has_content><p><a class="btn primary" href="${client.baseUrl}">${msg("candour.back")}</a></p>
</#if>
</#if>
</#if>
</@layout.registrationLayout>
