<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${msg("candour.title." + pageId, msg("candour.title"))} · Candour</title>
<link rel="icon" href="${url.resourcesPath}/img/candour.svg" type="image/svg+xml">
<link rel="stylesheet" href="${url.resourcesPath}/css/candour.css">
<script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
</head>
<body class="plain signin" data-page-id="login-${pageId}">
<main id="content">
<p class="brand"><img src="${url.resourcesPath}/img/candour.svg" alt="" width="24" height="24">Candour</p>
<h1 id="kc-page-title"><#nested "header"></h1>
<#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
<p class="who"><span id="kc-attempted-username">${auth.attemptedUsername}</span> <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("candour.notYou")}</a></p>
</#if>
<#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
<p class="notice <#if message.type = 'error'>bad<#elseif message.type = 'warning'>warn<#elseif message.type = 'success'>ok</#if>" role="alert">${kcSanitize(message.summary)?no_esc}</p>
</#if>
<#nested "form">
<#if auth?has_content && auth.showTryAnotherWayLink()>
<form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
<input type="hidden" name="tryAnotherWay" value="on">
<button id="try-another-way" class="btn quiet" type="submit">${msg("doTryAnotherWay")}</button>
</form>
</#if>
<#nested "socialProviders">
<#if displayInfo><#nested "info"></#if>
</main>
</body>
</html>
</#macro>
