#Requires -Version 7.0
# Finds or makes a company and its contact, takes a ticket from opening to closing, and shows what refusals look like.
#
#     pwsh company-and-tickets.ps1 IDENTIFIER NAME EMAIL      (of the company, of the company, of its contact)

$ErrorActionPreference = 'Stop'

# --- The API: this part is the same in both programs. ---

$PageSize = 100 # The server's default is 25, and 1000 the most.
$Attempts = 5

function Get-Setting($Name, $Default = '') {
    $value = [Environment]::GetEnvironmentVariable($Name)
    if (-not $value) { $value = $Default }
    if (-not $value) { throw "The environment variable $Name is not set." }
    $value
}

# The address of the API.
function Get-Base {
    $site = Get-Setting 'CONNECTWISE_SITE' 'api-na.myconnectwise.net'
    $address = if ($site.Contains('://')) { $site } else { "https://$site" }
    "$address/v4_6_release/apis/3.0"
}

# The headers of every call.
function Get-Headers {
    $user = "$(Get-Setting 'CONNECTWISE_COMPANY_ID')+$(Get-Setting 'CONNECTWISE_PUBLIC_KEY')"
    $credentials = "$($user):$(Get-Setting 'CONNECTWISE_PRIVATE_KEY')"
    @{
        Authorization = 'Basic ' + [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($credentials))
        clientId      = Get-Setting 'CONNECTWISE_CLIENT_ID'
        Accept        = 'application/vnd.connectwise.com+json; version=2022.1'
    }
}

# Sends one request, again where that helps, and returns the JSON of the answer.
function Invoke-Call($Method, $Path, $Body = $null, $Query = @{}) {
    $pairs = foreach ($name in $Query.Keys) { "$name=$([uri]::EscapeDataString($Query[$name]))" }
    $request = @{
        Method                  = $Method
        Uri                     = (Get-Base) + $Path + $(if ($pairs) { '?' + ($pairs -join '&') })
        Headers                 = Get-Headers
        TimeoutSec              = 60
        SkipHttpErrorCheck      = $true
        StatusCodeVariable      = 'status'
        ResponseHeadersVariable = 'answerHeaders'
    }
    if ($null -ne $Body) {
        $request.ContentType = 'application/json'
        $request.Body = [Text.Encoding]::UTF8.GetBytes((ConvertTo-Json -InputObject $Body -Depth 10))
    }
    for ($attempt = 1; ; $attempt++) {
        try { $answer = Invoke-RestMethod @request }
        catch { throw "No answer from $(Get-Base): $($_.Exception.Message)" }
        if ($status -lt 300) { return $answer }
        if ($attempt -eq $Attempts -or -not (Test-Repeatable $Method $status)) {
            throw (Get-Refusal $Method $Path $status $answer)
        }
        Start-Sleep -Milliseconds (1000 * (Get-Wait "$($answerHeaders['Retry-After'])" $attempt))
    }
}

# Too many requests can always be sent again. After a server error a POST may have made its record all the same.
function Test-Repeatable($Method, $Status) {
    $Status -eq 429 -or ($Status -ge 500 -and $Status -ne 501 -and $Method -ne 'POST')
}

# As many seconds as the server says, else half a second that doubles, with some chance in it.
function Get-Wait($RetryAfter, $Attempt) {
    if ($RetryAfter -match '^\d+$') { return [int]$RetryAfter }
    [Math]::Min(30, 0.5 * [Math]::Pow(2, $Attempt - 1)) * (Get-Random -Minimum 0.8 -Maximum 1.2)
}

# The refusal in one sentence, with every broken rule that the answer lists.
function Get-Refusal($Method, $Path, $Status, $Answer) {
    if ($Answer.message) { $said = $Answer.message }
    elseif ($Answer.code) { $said = $Answer.code }
    else { $said = 'the answer is not of the API; check the site and the credentials' }
    $rules = @(foreach ($each in $Answer.errors) { "$($each.field): $($each.message)" })
    $listed = if ($rules) { " ($($rules -join '; '))" } else { '' }
    "$Method $Path was refused with $($Status): $said$listed"
}

# Every record of a list, page by page. An order keeps records from moving between pages.
function Get-All($Path, $Query = @{}) {
    $asked = @{ orderBy = 'id asc'; pageSize = $PageSize }
    foreach ($name in $Query.Keys) { $asked[$name] = $Query[$name] }
    for ($asked.page = 1; ; $asked.page++) {
        $got = @(Invoke-Call 'GET' $Path -Query $asked)
        $got
        if ($got.Count -lt $PageSize) { return }
    }
}

# The first record of a list; nothing where it is empty.
function Get-First($Path, $Query = @{}) {
    $asked = @{ orderBy = 'id asc'; pageSize = 1 }
    foreach ($name in $Query.Keys) { $asked[$name] = $Query[$name] }
    Invoke-Call 'GET' $Path -Query $asked
}

# A text as conditions take it.
function Get-Quoted($Text) {
    '"' + $Text.Replace('\', '\\').Replace('"', '\"') + '"'
}

# --- The program. ---

function Invoke-Program($Identifier, $Name, $Email) {
    $company = Find-Company $Identifier $Name
    $contact = Find-Contact $company $Email
    $ticket = Complete-Ticket $company $contact
    Show-Refusals $ticket

    $tickets = @(Get-All '/service/tickets' @{ conditions = "company/id=$($company.id)"; fields = 'id,closedFlag' })
    $closed = @($tickets | Where-Object { $_.closedFlag })
    Write-Host "Tickets of the company: $($tickets.Count), closed: $($closed.Count)"
}

function Find-Company($Identifier, $Name) {
    $company = Get-First '/company/companies' @{ conditions = "identifier=$(Get-Quoted $Identifier)" }
    if ($company) {
        Write-Host "Found company $($company.id): $($company.name)"
        return $company
    }
    $kind = Get-First '/company/companies/types'
    $company = Invoke-Call 'POST' '/company/companies' @{
        identifier = $Identifier
        name       = $Name
        site       = @{ name = 'Main' }
        types      = @(if ($kind) { @{ id = $kind.id } })
    }
    Write-Host "Made company $($company.id): $($company.name)"
    return $company
}

function Find-Contact($Company, $Email) {
    # What is in a list of the record is asked for by childConditions.
    $contact = Get-First '/company/contacts' @{
        conditions      = "company/id=$($Company.id)"
        childConditions = "communicationItems/value=$(Get-Quoted $Email)"
    }
    if ($contact) {
        Write-Host "Found contact $($contact.id): $($contact.firstName)"
        return $contact
    }
    $kind = Get-First '/company/communicationTypes' @{ conditions = 'emailFlag=true' }
    $contact = Invoke-Call 'POST' '/company/contacts' @{
        firstName          = $Email.Split('@')[0]
        company            = @{ id = $Company.id }
        communicationItems = @(if ($kind) { @{ type = @{ id = $kind.id }; value = $Email; defaultFlag = $true } })
    }
    Write-Host "Made contact $($contact.id): $($contact.firstName)"
    return $contact
}

function Complete-Ticket($Company, $Contact) {
    $ticket = Invoke-Call 'POST' '/service/tickets' @{
        summary = 'Cannot sign in'
        company = @{ id = $Company.id }
        contact = @{ id = $Contact.id }
    }
    Write-Host "Made ticket #$($ticket.id) on $($ticket.board.name) - $($ticket.status.name)"

    # A PATCH is a list of operations. A reference is replaced as a whole, by its id.
    $path = "/service/tickets/$($ticket.id)"
    $ticket = Invoke-Call 'PATCH' $path @(
        @{ op = 'replace'; path = 'summary'; value = 'Cannot sign in since the password was changed' }
        @{ op = 'replace'; path = 'customerUpdatedFlag'; value = $true }
    )
    Write-Host "Changed ticket #$($ticket.id): $($ticket.summary)"

    # Statuses belong to their board, and names may occur on several: look for the id.
    $statuses = "/service/boards/$($ticket.board.id)/statuses"
    $done = Get-First $statuses @{ conditions = 'closedStatus=true and inactive=false' }
    if (-not $done) { throw "The board $($ticket.board.name) has no status that closes a ticket." }
    $ticket = Invoke-Call 'PATCH' $path @(
        @{ op = 'replace'; path = 'status'; value = @{ id = $done.id } }
    )
    Write-Host "Closed ticket #$($ticket.id) - $($ticket.status.name)"
    return $ticket
}

# Two mistakes made on purpose: a refusal says what was wrong, and sending it again would not help.
function Show-Refusals($Ticket) {
    try { Invoke-Call 'POST' '/service/tickets' @{ company = @{ id = $Ticket.company.id } } | Out-Null }
    catch { Write-Host "As it should be, $($_.Exception.Message)" }
    try { Invoke-Call 'GET' '/service/tickets/999999999' | Out-Null }
    catch { Write-Host "As it should be, $($_.Exception.Message)" }
}

try {
    if ($args.Count -ne 3) {
        throw 'Name the company and its contact: pwsh company-and-tickets.ps1 IDENTIFIER NAME EMAIL'
    }
    Invoke-Program $args[0] $args[1] $args[2]
}
catch {
    [Console]::Error.WriteLine("Error: $($_.Exception.Message)")
    exit 1
}
